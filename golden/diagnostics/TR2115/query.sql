SELECT upper(explode(tags)) FROM calls
